package org.hongdun.web.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongdun.regulation.complaint.ComplaintView;
import org.hongdun.regulation.complaint.Complaints;
import org.hongdun.web.theme.Downloads;

/** complaint/attachment: a file that came with a complaint, piece by piece, never shown inside a page. */
@WebServlet("/complaint/attachment")
public class ComplaintAttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Complaints complaints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(request, response, this::file);
    }

    private Downloads.Download file(long id, String sm3) {
        String name = complaints.view(id).attachments().stream()
                .filter(each -> each.sm3().equals(sm3))
                .map(ComplaintView.Attachment::fileName)
                .findFirst()
                .orElse(sm3);
        return new Downloads.Download(name, complaints.openAttachment(id, sm3));
    }
}

package org.hongdun.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hongdun.portal.enquiry.PublicExtract;

/** Gives anybody the public key with which the extracts of this portal are checked. */
@WebServlet("/verify/portal.pub")
public class PublicKeyDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicExtract extract;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pem = extract.publicKey().getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/x-pem-file");
        response.setContentLength(pem.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"portal.pub\"");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(pem);
    }
}

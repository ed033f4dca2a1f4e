package org.hongdun.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hongdun.portal.enquiry.PublicExtract;

/** Gives anybody the public keys with which the extracts of this portal, and what the authority prints, are checked. */
@WebServlet({PublicKeyDownload.PORTAL, PublicKeyDownload.AUTHORITY})
public class PublicKeyDownload extends HttpServlet {

    static final String PORTAL = "/verify/portal.pub";
    static final String AUTHORITY = "/verify/intranet.pub";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicExtract extract;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ofAuthority = request.getServletPath().equals(AUTHORITY);
        byte[] pem = (ofAuthority ? extract.authorityKey() : extract.publicKey()).getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/x-pem-file");
        response.setContentLength(pem.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + (ofAuthority ? "intranet.pub" : "portal.pub") + "\"");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(pem);
    }
}

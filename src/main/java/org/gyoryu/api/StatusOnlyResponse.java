package org.gyoryu.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** Notices whether anything was written, and keeps the container's own error pages away. */
class StatusOnlyResponse extends HttpServletResponseWrapper {

    private boolean written;

    StatusOnlyResponse(HttpServletResponse response) {
        super(response);
    }

    boolean saysOnlyItsStatus() {
        return getStatus() >= SC_BAD_REQUEST && !written && !isCommitted();
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        written = true;
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        written = true;
        return super.getWriter();
    }
}

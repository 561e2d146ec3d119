package org.gyoryu.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A request whose body may be only so long, whether or not it says its length; uploads have limits of their own, and
 * nobody reads one before it is known who sends it.
 */
final class ApiRequest extends HttpServletRequestWrapper {

    /** Far more than the longest form with every text full. */
    static final long LONGEST = 1024 * 1024;

    private static final String LANGUAGE = "lang";

    private Limited stream;

    ApiRequest(HttpServletRequest request) {
        super(request);
    }

    boolean isTooLong() {
        return !isUpload() && getContentLengthLong() > LONGEST;
    }

    private boolean isUpload() {
        var type = getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /** The language of the API is a header's matter; to look for a parameter would read a whole upload. */
    @Override
    public String getParameter(String name) {
        return LANGUAGE.equals(name) ? null : super.getParameter(name);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (isUpload()) {
            return super.getInputStream();
        }
        if (stream == null) {
            stream = new Limited(super.getInputStream());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Limited extends ServletInputStream {

        private final ServletInputStream whole;
        private long left = LONGEST;

        Limited(ServletInputStream whole) {
            this.whole = whole;
        }

        @Override
        public int read() throws IOException {
            var next = whole.read();
            spend(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var count = whole.read(target, offset, length);
            spend(Math.max(0, count));
            return count;
        }

        private void spend(int bytes) throws BodyTooLarge {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return whole.isFinished();
        }

        @Override
        public boolean isReady() {
            return whole.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            whole.setReadListener(listener);
        }
    }
}

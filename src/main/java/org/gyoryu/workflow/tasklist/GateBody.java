package org.gyoryu.workflow.tasklist;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request whose JSON body was read once by the gate. The engine gets what the gate understood, written anew: two
 * parsers that read the same bytes differently cannot be played against each other.
 */
final class GateBody extends HttpServletRequestWrapper {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Longer than any form of the house filled to its limits. */
    private static final int LONGEST = 1_000_000;

    private final JsonNode json;
    private final byte[] bytes;

    private GateBody(HttpServletRequest request, JsonNode json, byte[] bytes) {
        super(request);
        this.json = json;
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException if there is a body that is no JSON, or too long a one */
    static GateBody of(HttpServletRequest request) throws IOException {
        var read = request.getInputStream().readNBytes(LONGEST + 1);
        if (read.length > LONGEST) {
            throw new IllegalArgumentException("The body is longer than " + LONGEST + " bytes");
        }
        if (read.length == 0) {
            return new GateBody(request, null, read);
        }
        try {
            var json = JSON.readTree(read);
            return new GateBody(request, json, JSON.writeValueAsBytes(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The body is not JSON", e);
        }
    }

    /** The body, or {@code null} if there is none. */
    JsonNode json() {
        return json;
    }

    @Override
    public int getContentLength() {
        return bytes.length;
    }

    @Override
    public long getContentLengthLong() {
        return bytes.length;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        var in = new ByteArrayInputStream(bytes);
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read() {
                return in.read();
            }
        };
    }
}

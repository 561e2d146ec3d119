package org.gyoryu.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that talks to the API over HTTP. Headers are given as name, value, name, value. */
final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final List<String> standing;

    private ApiClient(int port, List<String> standing) {
        this.port = port;
        this.standing = standing;
    }

    static ApiClient nobody(int port) {
        return new ApiClient(port, List.of());
    }

    static ApiClient withToken(int port, String secret) {
        return new ApiClient(port, List.of("Authorization", "Bearer " + secret));
    }

    static ApiClient withPassword(int port, String username, String password) {
        var pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new ApiClient(port, List.of("Authorization", "Basic " + pair));
    }

    /** The same system asking for answers in another language. */
    ApiClient speaking(String language) {
        var all = new ArrayList<>(standing);
        all.addAll(List.of("Accept-Language", language));
        return new ApiClient(port, all);
    }

    record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** Names of the fields that a problem complains of. */
        List<String> fields() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString())
                    .toList();
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    Answer post(String path, Object body, String... headers) {
        return postText(path, JSON.writeValueAsString(body), headers);
    }

    Answer postText(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer postNothing(String path, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.noBody()));
    }

    Answer put(String path, Object body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer send(String method, String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    Answer upload(String path, String kind, String fileName, byte[] content) {
        var parts = new ArrayList<byte[]>();
        var boundary = UUID.randomUUID().toString();
        if (kind != null) {
            parts.add(part(boundary, "name=\"kind\"", null, kind.getBytes(StandardCharsets.UTF_8)));
        }
        if (fileName != null) {
            parts.add(part(
                    boundary, "name=\"file\"; filename=\"" + fileName + "\"", "application/octet-stream", content));
        }
        return multipart(path, boundary, parts);
    }

    /** As many tiny files in one request. */
    Answer uploadMany(String path, int files) {
        var boundary = UUID.randomUUID().toString();
        var parts = new ArrayList<byte[]>();
        for (var i = 0; i < files; i++) {
            parts.add(part(boundary, "name=\"file\"; filename=\"" + i + ".pdf\"", "application/pdf", new byte[] {1}));
        }
        return multipart(path, boundary, parts);
    }

    private Answer multipart(String path, String boundary, List<byte[]> parts) {
        parts.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    private static byte[] part(String boundary, String disposition, String type, byte[] content) {
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
        var start = head.getBytes(StandardCharsets.UTF_8);
        var whole = new byte[start.length + content.length + 2];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        whole[whole.length - 2] = '\r';
        whole[whole.length - 1] = '\n';
        return whole;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var uri = path.startsWith("/") && !path.startsWith("/api") && !path.startsWith("/v3") ? "/api/v1" + path : path;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + uri));
        if (!standing.isEmpty()) {
            request.headers(standing.toArray(String[]::new));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> application(String call, UUID organisation, Map<String, Object> answers) {
        return Map.of("call", call, "organisation", organisation.toString(), "answers", answers);
    }
}

package org.gyoryu.api;

import jakarta.servlet.http.HttpServletRequest;

/** Where the API begins. */
final class ApiPaths {

    static final String V1 = "/api/v1";

    private ApiPaths() {}

    static boolean isApi(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }
}

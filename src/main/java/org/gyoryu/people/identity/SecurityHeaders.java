package org.gyoryu.people.identity;

import java.time.Duration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told with every answer, errors included. */
final class SecurityHeaders {

    /** Scripts and styles come from here alone, none inside a page; frames of our own pages only. */
    static final String PAGE_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'self'";

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
    private static final Duration HSTS = Duration.ofDays(365);

    private SecurityHeaders() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> onPages(boolean tls) {
        return headers -> {
            headers.contentSecurityPolicy(csp -> csp.policyDirectives(PAGE_POLICY));
            headers.frameOptions(FrameOptionsConfig::sameOrigin);
            headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
            headers.permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES));
            strictTransport(headers, tls);
        };
    }

    static Customizer<HeadersConfigurer<HttpSecurity>> onApi() {
        return headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(API_POLICY));
    }

    /** The webapps set their own content policy, content type options and caching. */
    static Customizer<HeadersConfigurer<HttpSecurity>> onWebapps(boolean tls) {
        return headers -> {
            headers.frameOptions(FrameOptionsConfig::sameOrigin);
            headers.contentTypeOptions(HeadersConfigurer.ContentTypeOptionsConfig::disable);
            headers.xssProtection(HeadersConfigurer.XXssConfig::disable);
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
            headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
            strictTransport(headers, tls);
        };
    }

    /** Behind a proxy the application itself may not see TLS; the address that people open decides. */
    private static void strictTransport(HeadersConfigurer<HttpSecurity> headers, boolean tls) {
        headers.httpStrictTransportSecurity(hsts ->
                hsts.requestMatcher(request -> tls).includeSubDomains(false).maxAgeInSeconds(HSTS.toSeconds()));
    }
}

package org.gyoryu.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    FilterRegistrationBean<ApiProblemFilter> apiProblemFilter(
            ApiProblems problems, ProblemWriter writer, LocaleResolver locales) {
        var registration = new FilterRegistrationBean<>(new ApiProblemFilter(problems, writer, locales));
        registration.addUrlPatterns("/api", "/api/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Gyoryu API")
                        .version("v1")
                        .license(new License().name("Apache-2.0"))
                        .description(
                                "Everything that the portal does, for applicants' own systems. Sign in with a personal"
                                        + " access token (Authorization: Bearer …); in the demo HTTP Basic works too."
                                        + " Texts and problems come in the language of Accept-Language (ko or en)."
                                        + " Times are UTC; deadlines are judged in Korean time and include their last"
                                        + " second."))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal access token with scopes"))
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("User name and password, in the demo alone")))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    /** Every operation can answer with a problem. */
    @Bean
    OpenApiCustomizer problemsEverywhere() {
        return api -> {
            var content = new Content()
                    .addMediaType(
                            "application/problem+json",
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
            var answer = new ApiResponse()
                    .description("What went wrong: the title names the kind, the detail says what to do, errors name"
                            + " the fields")
                    .content(content);
            api.getComponents()
                    .addSchemas(
                            "Problem",
                            io.swagger.v3.core.converter.ModelConverters.getInstance()
                                    .read(ApiProblem.class)
                                    .get("Problem"))
                    .addSchemas(
                            "ProblemError",
                            io.swagger.v3.core.converter.ModelConverters.getInstance()
                                    .read(ApiProblem.Error.class)
                                    .get("ProblemError"));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().setDefault(answer));
        };
    }
}

package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.testing.GyoryuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The application maps no route and verb that the access matrix lacks. */
@GyoryuTest
class MappedRoutesTests {

    private static final List<String> ALL = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Autowired
    ApplicationContext application;

    @Autowired
    AccessMatrix matrix;

    @Test
    void every_mapped_route_is_in_the_matrix() {
        var missing = new ArrayList<String>();
        var mappings =
                application.getBeansOfType(RequestMappingHandlerMapping.class).values();
        mappings.forEach(
                mapping -> mapping.getHandlerMethods().keySet().forEach(info -> missing.addAll(missing(info))));

        assertThat(mappings).isNotEmpty();
        assertThat(missing).as("routes without a row in access-matrix.yaml").isEmpty();
    }

    private List<String> missing(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> verbs(info).stream()
                        .filter(verb -> matrix.find(verb, example(pattern)).isEmpty())
                        .map(verb -> verb + " " + pattern))
                .toList();
    }

    /** The error page is mapped for all verbs; a mapping of ours that names none would be open to all of them. */
    private static List<String> verbs(RequestMappingInfo info) {
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        return named.isEmpty() ? ALL : named.stream().map(Enum::name).collect(Collectors.toList());
    }

    private static String example(String pattern) {
        return pattern.isEmpty()
                ? "/"
                : pattern.replaceAll("\\{[^}]*}", "some").replace("**", "some").replace("*", "some");
    }
}

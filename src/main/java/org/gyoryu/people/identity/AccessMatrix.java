package org.gyoryu.people.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gyoryu.core.StartRefused;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.Role;
import org.gyoryu.people.identity.AccessRule.Who;
import org.springframework.core.io.Resource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The rows of {@code access-matrix.yaml}. A row that cannot be understood stops the start, with its number; a request
 * that no row covers reaches nothing.
 */
final class AccessMatrix {

    private static final Set<String> KEYS = Set.of("route", "methods", "who", "scope", "relation", "state");

    private final List<AccessRule> rules;

    private AccessMatrix(List<AccessRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(AccessRule::route, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    static AccessMatrix read(Resource file) {
        try (var in = file.getInputStream()) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new AccessMatrix(parse(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most specific row for the route and verb; HEAD is answered like GET. */
    Optional<AccessRule> find(String method, String path) {
        var verb = method.equals("HEAD") ? "GET" : method;
        var parsed = PathContainer.parsePath(path);
        return rules.stream()
                .filter(rule -> rule.methods().contains(verb) && rule.route().matches(parsed))
                .findFirst();
    }

    List<AccessRule> rules() {
        return rules;
    }

    private static List<AccessRule> parse(Map<String, Object> document) {
        var groups = map(document.get("groups"));
        var rules = new ArrayList<AccessRule>();
        for (var row : (List<?>) document.get("routes")) {
            try {
                rules.add(rule(map(row), groups));
            } catch (RuntimeException e) {
                throw new StartRefused(
                        "access-matrix.yaml: row " + (rules.size() + 1) + " " + row + ": " + e.getMessage(), e);
            }
        }
        return rules;
    }

    private static AccessRule rule(Map<String, Object> row, Map<String, Object> groups) {
        row.keySet().stream().filter(key -> !KEYS.contains(key)).findAny().ifPresent(key -> {
            throw new IllegalArgumentException("unknown key " + key);
        });
        var who = row.get("who");
        var scope = row.get("scope") == null ? null : scope(row.get("scope").toString());
        return new AccessRule(
                PathPatternParser.defaultInstance.parse(row.get("route").toString()),
                Set.copyOf(strings(row.get("methods"))),
                who instanceof String word ? Who.valueOf(constant(word)) : Who.ROLES,
                who instanceof String ? Set.of() : roles(strings(who), groups),
                scope,
                text(row.get("relation")),
                text(row.get("state")));
    }

    private static Set<Role> roles(List<String> names, Map<String, Object> groups) {
        var roles = EnumSet.noneOf(Role.class);
        names.stream()
                .flatMap(name -> groups.containsKey(name) ? strings(groups.get(name)).stream() : Stream.of(name))
                .map(name -> Role.valueOf(constant(name)))
                .forEach(roles::add);
        return roles;
    }

    private static AccessScope scope(String key) {
        return AccessScope.of(key).orElseThrow(() -> new IllegalArgumentException("unknown scope " + key));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> strings(Object list) {
        return ((Collection<?>) list).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}

package org.gyoryu.calls;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a call from YAML whose keys are the parts of {@link Call}. Dates may hang on the day of reading: {@code
 * today-12 09:00} and {@code today+90}; {@code {year}}, {@code {nextYear}} and {@code {lastYear}} stand for years.
 */
final class CallFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    private static final Pattern DAY = Pattern.compile("today(?:([+-]\\d+))?(?: (\\d\\d:\\d\\d))?");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CallFile() {}

    /**
     * @param today the day in Korea on which relative dates hang
     * @throws IllegalArgumentException naming what cannot be read
     */
    static Call read(String yaml, LocalDate today) {
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return JSON.convertValue(resolve(document, today), Call.class);
    }

    private static Object resolve(Object value, LocalDate today) {
        if (value instanceof Map<?, ?> map) {
            var resolved = new LinkedHashMap<String, Object>();
            map.forEach((key, part) -> resolved.put(key.toString(), resolve(part, today)));
            return resolved;
        }
        if (value instanceof List<?> list) {
            var resolved = new ArrayList<Object>();
            list.forEach(part -> resolved.add(resolve(part, today)));
            return resolved;
        }
        return value instanceof String text ? text(text, today) : value;
    }

    private static String text(String text, LocalDate today) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return text.replace("{year}", "" + today.getYear())
                    .replace("{nextYear}", "" + (today.getYear() + 1))
                    .replace("{lastYear}", "" + (today.getYear() - 1));
        }
        var date = today.plusDays(day.group(1) == null ? 0 : Long.parseLong(day.group(1)));
        return day.group(2) == null
                ? date.toString()
                : date.atTime(LocalTime.parse(day.group(2)))
                        .atZone(ZONE)
                        .toInstant()
                        .toString();
    }
}

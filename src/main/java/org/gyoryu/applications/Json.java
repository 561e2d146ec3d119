package org.gyoryu.applications;

import java.util.List;
import java.util.Map;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.postgresql.util.PGobject;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the room keeps it: exact numbers, one limit on the size. */
final class Json {

    /** More than the longest form can hold; beyond it somebody sends something else. */
    static final int MOST_BYTES = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static Map<String, Object> object(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    static <T> List<T> list(String json, Class<T> type) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    static PGobject jsonb(Object value) {
        var bytes = MAPPER.writeValueAsBytes(value);
        if (bytes.length > MOST_BYTES) {
            throw new Invalid(List.of(FieldProblem.at("", "applications.answers.tooLarge", MOST_BYTES / 1000)));
        }
        try {
            var object = new PGobject();
            object.setType("jsonb");
            object.setValue(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
            return object;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

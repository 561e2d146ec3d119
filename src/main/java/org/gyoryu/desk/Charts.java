package org.gyoryu.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a chart's data as JSON that is safe inside a page. */
@Component
class Charts {

    private final JsonMapper json = JsonMapper.builder().build();

    /** One line of bars; a colour may be one for all or one for each. */
    record Series(String label, List<Long> data, Object color) {}

    String bars(List<String> labels, List<Series> series, boolean stacked) {
        var chart = Map.of("type", "bar", "labels", labels, "series", series, "stacked", stacked, "horizontal", true);
        return json.writeValueAsString(chart).replace("<", "\\u003c").replace("&", "\\u0026");
    }
}

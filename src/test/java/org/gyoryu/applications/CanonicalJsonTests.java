package org.gyoryu.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.applications.Receipt.ReceiptDocument;
import org.junit.jupiter.api.Test;

class CanonicalJsonTests {

    @Test
    void one_value_has_one_text() {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("b", List.of(true, new BigDecimal("1.50"), 1e3, 0, new BigDecimal("1E+6")));
        answers.put("a", "탈춤 \"1\"\n\u0001\\");
        var withNull = new ArrayList<Object>();
        withNull.add(null);
        answers.put("c", withNull);
        assertThat(CanonicalJson.of(answers))
                .isEqualTo("{\"a\":\"탈춤 \\\"1\\\"\\n\\u0001\\\\\",\"b\":[true,1.5,1000,0,1000000],\"c\":[null]}");
    }

    @Test
    void the_digest_depends_on_answers_form_and_documents_but_not_on_their_order() {
        var plan = new ReceiptDocument("plan", "계획.pdf", 1, "aa");
        var letter = new ReceiptDocument("letter", "letter.pdf", 1, "bb");
        var digest = Digest.of(Map.of("a", 1, "b", 2), "form-1", List.of(plan, letter));
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(Digest.of(Map.of("b", 2, "a", 1), "form-1", List.of(letter, plan)))
                .isEqualTo(digest);
        assertThat(Digest.of(Map.of("a", 1, "b", 3), "form-1", List.of(plan, letter)))
                .isNotEqualTo(digest);
        assertThat(Digest.of(Map.of("a", 1, "b", 2), "form-2", List.of(plan, letter)))
                .isNotEqualTo(digest);
        assertThat(Digest.of(Map.of("a", 1, "b", 2), "form-1", List.of(plan))).isNotEqualTo(digest);
    }
}

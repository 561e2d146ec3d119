package org.gyoryu.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gyoryu.core.LocalizedText;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The holidays that come with the product. A row that is new or differs from what the file said before is added at the
 * start; what a person announced stays until the file says something new about that day.
 */
@Component
class HolidayFile implements InitializingBean {

    static final String NAME = "calendar/holidays.csv";

    private final HolidayStore store;
    private final TransactionOperations transaction;

    HolidayFile(HolidayStore store, TransactionOperations transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        var rows = rows();
        transaction.executeWithoutResult(status -> {
            store.lock();
            rows.stream()
                    .filter(this::isNew)
                    .forEach(row -> store.add(row.day(), row.name(), row.kind(), row.observed(), row.source(), NAME));
        });
    }

    private boolean isNew(Row row) {
        return store.newestBy(row.day(), NAME)
                .filter(known -> known.name().equals(row.name())
                        && known.kind() == row.kind()
                        && known.observed() == row.observed()
                        && known.source().equals(row.source()))
                .isEmpty();
    }

    static List<Row> rows() {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var line : text().lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                rows.add(Row.of(line.split(",", -1)));
            } catch (RuntimeException e) {
                throw new IllegalStateException(NAME + " line " + number + " cannot be read: " + line, e);
            }
        }
        return rows;
    }

    private static String text() {
        try {
            return new ClassPathResource(NAME).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(LocalDate day, Holiday.Kind kind, boolean observed, LocalizedText name, String source) {

        static Row of(String[] cell) {
            if (cell.length != 7 || !cell[2].matches("true|false") || !cell[6].matches("certain|expected")) {
                throw new IllegalArgumentException("7 cells expected");
            }
            return new Row(
                    LocalDate.parse(cell[0]),
                    Holiday.Kind.valueOf(cell[1]),
                    Boolean.parseBoolean(cell[2]),
                    new LocalizedText(cell[3], cell[4]),
                    cell[5] + " (" + cell[6] + ")");
        }
    }
}

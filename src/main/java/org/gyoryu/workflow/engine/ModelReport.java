package org.gyoryu.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with one file, each with its line. */
class ModelReport {

    private final ModelFile file;
    private final List<String> problems = new ArrayList<>();

    ModelReport(ModelFile file) {
        this.file = file;
    }

    ModelFile file() {
        return file;
    }

    List<String> problems() {
        return problems;
    }

    /** Says what is wrong with an element. */
    void wrong(String elementId, String what) {
        problems.add(file.path() + " line " + lineOf(elementId) + ": " + elementId + " " + what);
    }

    void wrongAt(int line, String what) {
        problems.add(file.path() + " line " + line + ": " + what);
    }

    void unless(boolean holds, String elementId, String what) {
        if (!holds) {
            wrong(elementId, what);
        }
    }

    /** Where the element begins; 1 if it has no id. */
    private int lineOf(String elementId) {
        var found = Pattern.compile("\"?\\bid\"?\\s*[=:]\\s*\"" + Pattern.quote(String.valueOf(elementId)) + "\"")
                .matcher(file.text());
        return found.find()
                ? 1
                        + (int) file.text()
                                .substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 1;
    }
}

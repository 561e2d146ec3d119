package org.gyoryu.workflow.engine;

import java.nio.charset.StandardCharsets;

/**
 * A file that is about to be deployed, as it lies in the repository.
 *
 * @param path such as {@code processes/shared/review-seat.bpmn}, the stable name of the deployed resource
 */
public record ModelFile(String path, byte[] content) {

    /** {@code .bpmn}, {@code .dmn} or {@code .form}, by the end of the path. */
    public boolean is(String extension) {
        return path.endsWith(extension);
    }

    /** The file's name without its ending: also the id of what is in it. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}

package org.gyoryu.workflow.engine;

import java.util.List;

/**
 * Looks through all models and forms before any of them is deployed. Every bean of this kind is asked at start; whatever
 * one of them names stops the start.
 */
public interface ModelCheck {

    /** One line per thing that is wrong, each naming file and element; empty if all is well. */
    List<String> problems(List<ModelFile> files);
}

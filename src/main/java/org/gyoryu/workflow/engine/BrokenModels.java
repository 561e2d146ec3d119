package org.gyoryu.workflow.engine;

import java.util.List;

/** Models or forms are broken; nothing was deployed. */
class BrokenModels extends RuntimeException {

    BrokenModels(List<String> problems) {
        super("The models cannot be deployed: " + String.join("; ", problems));
    }
}

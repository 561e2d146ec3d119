package org.gyoryu.standalone;

import java.nio.file.Path;

/** Another running Gyoryu holds the data directory. */
final class StandaloneInUse extends RuntimeException {

    StandaloneInUse(Path data) {
        super("The data directory " + data + " is in use by another running Gyoryu; stop it, or set GYORYU_DATA"
                + " to another directory.");
    }
}

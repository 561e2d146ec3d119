package org.gyoryu.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;

/** The models as drawn, with what lives in them. */
public interface ProcessPictures {

    /** Every deployed process in its newest version, by key. */
    List<Definition> definitions();

    /**
     * The BPMN 2.0 XML of the newest version.
     *
     * @throws org.gyoryu.core.NotFound if no such process is deployed
     */
    String xml(String processKey);

    /** What stands at each element now and how long applications stay there, over all versions, by element id. */
    Map<String, Load> load(String processKey);

    /** The way of one application: one path per process it went through, the calling process first. */
    List<Path> path(UUID applicationId);

    /** A deployed process. */
    record Definition(String key, int version, LocalizedText name) {}

    /**
     * @param now how many stand at the element
     * @param passed how many have left it
     * @param median of the time that those who left it stayed; zero if none did
     */
    record Load(long now, long passed, Duration median) {}

    /**
     * @param processKey of the model
     * @param done ids of elements that were left, sequence flows not included
     * @param active ids of elements at which it stands
     */
    record Path(String processKey, Set<String> done, Set<String> active) {}
}

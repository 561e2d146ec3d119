/**
 * Running without any settings: an embedded PostgreSQL whose data stay in {@code ./data}, and the demo profile. With
 * {@code SPRING_DATASOURCE_URL} set nothing of this happens.
 */
@ApplicationModule(allowedDependencies = {"core"})
package org.gyoryu.standalone;

import org.springframework.modulith.ApplicationModule;

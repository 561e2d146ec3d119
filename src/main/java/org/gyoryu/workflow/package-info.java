/** The corridor between the rooms: the only package that speaks to the process engine. */
@ApplicationModule
package org.gyoryu.workflow;

import org.springframework.modulith.ApplicationModule;

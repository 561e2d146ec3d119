package org.gyoryu.selection;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this room.
 *
 * @param amountFloor least share of the amount asked for that may be awarded, 0 to 1
 */
@ConfigurationProperties("gyoryu.selection")
record SelectionProperties(@DefaultValue("0.5") BigDecimal amountFloor) {}

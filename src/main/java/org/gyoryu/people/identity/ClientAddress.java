package org.gyoryu.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where a request comes from, as the throttle counts it: an IPv4 address, or the /64 network of an IPv6 address, which
 * one client has to itself. Forwarded headers are looked at by {@link TrustedProxies} alone.
 */
final class ClientAddress {

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        try {
            // a literal, so that no name is looked up
            var parsed = InetAddress.getByName(address.contains(":") ? "[" + plain(address) + "]" : address);
            if (parsed instanceof Inet6Address && !parsed.isLoopbackAddress()) {
                var network = Arrays.copyOf(parsed.getAddress(), 16);
                Arrays.fill(network, 8, 16, (byte) 0);
                return InetAddress.getByAddress(network).getHostAddress() + "/64";
            }
            return parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private static String plain(String address) {
        return address.replace("[", "").replace("]", "");
    }
}

package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:aaaa:bbbb:cccc:dddd, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::1, 2001:db8:1:2:0:0:0:0/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0:0:0:0:1",
        "not an address, unknown"
    })
    void one_client_counts_as_one_source(String remote, String source) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        assertThat(ClientAddress.of(request)).isEqualTo(source);
    }
}

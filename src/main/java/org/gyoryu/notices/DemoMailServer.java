package org.gyoryu.notices;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The demo's own mail server, on a free port of this machine. It takes every letter and delivers none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gyoryu.demo")
@ConditionalOnExpression("'${spring.mail.host:}' == ''")
class DemoMailServer {

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail demoMail() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    @Bean
    JavaMailSenderImpl demoMailSender(GreenMail demoMail) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(demoMail.getSmtp().getPort());
        return sender;
    }

    @Bean
    DemoMailbox demoMailbox(GreenMail demoMail, Environment environment) {
        return new KeptMailbox(demoMail, Path.of(environment.getProperty("gyoryu.data", "data"), "mailbox"));
    }
}

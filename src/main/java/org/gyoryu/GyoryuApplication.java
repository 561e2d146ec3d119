package org.gyoryu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class GyoryuApplication {

    public static void main(String[] args) {
        SpringApplication.run(GyoryuApplication.class, args);
    }
}

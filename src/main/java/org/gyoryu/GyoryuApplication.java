package org.gyoryu;

import org.gyoryu.records.VerifyRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class GyoryuApplication {

    public static void main(String[] args) {
        if (VerifyRecord.asked(args)) {
            System.exit(VerifyRecord.run(args));
        }
        SpringApplication.run(GyoryuApplication.class, args);
    }
}

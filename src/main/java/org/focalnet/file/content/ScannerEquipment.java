package org.focalnet.file.content;

import org.focalnet.web.Equipment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether files are looked at for viruses here, so that whoever brings one knows. */
@Configuration(proxyBeanMethods = false)
class ScannerEquipment {

    @Bean
    static Equipment virusScanner(Scanner scanner) {
        return new Equipment("scanner", scanner.configured());
    }
}

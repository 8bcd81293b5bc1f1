package org.focalnet.audience;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes every transaction of the program one with a viewer. */
@Configuration(proxyBeanMethods = false)
class AudienceConfiguration {

    @Bean
    ViewerTransactionManager transactionManager(DataSource dataSource) {
        return new ViewerTransactionManager(dataSource);
    }

    @Bean
    @Primary
    TransactionTemplate transactionTemplate(ViewerTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}

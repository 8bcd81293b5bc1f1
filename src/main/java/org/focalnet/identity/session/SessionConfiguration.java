package org.focalnet.identity.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** The library asks for it by this name. */
    @Bean
    ConversionService springSessionConversionService() {
        var words = new SessionWords();
        var service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, words::write);
        service.addConverter(byte[].class, Object.class, words::read);
        return service;
    }
}

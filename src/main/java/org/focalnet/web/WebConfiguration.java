package org.focalnet.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ViewHandler views;
    private final DoorInterceptor doors;

    WebConfiguration(ViewHandler views, DoorInterceptor doors) {
        this.views = views;
        this.doors = doors;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(views);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doors);
    }

    @Bean
    static MenuEntry startEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 0, "web.menu.start", "/", MenuEntry.Visibility.SIGNED_IN);
    }
}

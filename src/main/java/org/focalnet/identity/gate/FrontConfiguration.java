package org.focalnet.identity.gate;

import org.apache.catalina.valves.RemoteIpValve;
import org.focalnet.identity.Address;
import org.focalnet.web.ViewHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What stands before every filter: the proxy with TLS, and the page of a request that reaches no filter. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FrontConfiguration {

    /**
     * Where people type https, a proxy stands before the program: cookies are for https alone, browsers are told to stay
     * there, and each visitor has an address of their own. The proxy is believed where it comes from a private network.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> proxy(Address address, Environment environment) {
        return server -> {
            if (!address.secure()) {
                return;
            }
            server.addConnectorCustomizers(connector -> {
                connector.setScheme("https");
                connector.setSecure(true);
            });
            if (!environment.containsProperty("server.forward-headers-strategy")) {
                var visitor = new RemoteIpValve();
                visitor.setProtocolHeader(null); // the scheme is known
                server.addEngineValves(visitor);
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> lastPage(ObjectProvider<ViewHandler> views) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new LastPage(views)));
    }
}

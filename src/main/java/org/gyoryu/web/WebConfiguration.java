package org.gyoryu.web;

import org.gyoryu.people.CurrentPerson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    WebMvcConfigurer pages(AppearanceInterceptor appearance) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(appearance);
            }
        };
    }

    @Bean
    AppearanceInterceptor appearanceInterceptor(CurrentPerson people, @Value("${gyoryu.demo:false}") boolean demo) {
        return new AppearanceInterceptor(people, demo);
    }
}

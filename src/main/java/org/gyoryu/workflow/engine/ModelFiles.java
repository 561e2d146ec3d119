package org.gyoryu.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and forms of the class path, in the order of their paths. */
@Component
class ModelFiles {

    private static final List<String> PLACES = List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form");

    private final ResourcePatternResolver resources;

    ModelFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    List<ModelFile> all() {
        var files = new ArrayList<ModelFile>();
        for (var place : PLACES) {
            var root = place.substring(0, place.indexOf('/') + 1);
            for (var resource : find("classpath*:" + place)) {
                files.add(read(root, resource));
            }
        }
        files.sort(Comparator.comparing(ModelFile::path));
        return files;
    }

    private Resource[] find(String pattern) {
        try {
            return resources.getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for " + pattern, e);
        }
    }

    private static ModelFile read(String root, Resource resource) {
        try {
            var url = resource.getURL().toString();
            // the same name from a directory of classes and from a jar
            var path = url.substring(url.lastIndexOf("/" + root) + 1);
            return new ModelFile(path, resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}

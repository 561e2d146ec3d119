# Thin names for Maven commands; an IDE needs none of them.
.PHONY: run test bench format

run:
	mvn -q -DskipTests spring-boot:run

test:
	mvn -B verify

bench:
	mvn -q -B -Pbench verify

format:
	mvn -q spotless:apply

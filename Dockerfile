# Builds the three services once, from source, and makes an image of each:
#   docker build --target gateway -t stancewire/gateway .
# Other base images may be given; they need Debian's or Ubuntu's useradd, bash, and Java 17 (the first one Maven too).
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-17
ARG RUN_IMAGE=eclipse-temurin:17-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /source
# Dependencies first: their layer holds until a pom.xml changes.
COPY pom.xml ./
COPY contracts/pom.xml contracts/
COPY local-runner/pom.xml local-runner/
COPY ingest-service/pom.xml ingest-service/
COPY analysis-service/pom.xml analysis-service/
COPY api-gateway/pom.xml api-gateway/
COPY model-training/pom.xml model-training/
COPY system-tests/pom.xml system-tests/
ARG MODULES=ingest-service,analysis-service,api-gateway
RUN mvn -B -q -DskipTests -Dspotless.check.skip=true -pl ${MODULES} -am clean package
COPY contracts/src contracts/src
COPY local-runner/src local-runner/src
COPY ingest-service/src ingest-service/src
COPY analysis-service/src analysis-service/src
COPY api-gateway/src api-gateway/src
RUN mvn -B -q -DskipTests -Dspotless.check.skip=true -pl ${MODULES} -am clean package

# What the services share: an unprivileged user, and a health check that needs no program but bash.
FROM ${RUN_IMAGE} AS service
RUN useradd --system --create-home --uid 10001 stancewire
WORKDIR /service
USER stancewire
ENV QUARKUS_HTTP_HOST=0.0.0.0
HEALTHCHECK --interval=5s --timeout=4s --start-period=120s --retries=6 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-jar", "quarkus-run.jar"]

FROM service AS ingest
ENV QUARKUS_HTTP_PORT=8081
EXPOSE 8081
COPY --from=build /source/ingest-service/target/quarkus-app/lib/ lib/
COPY --from=build /source/ingest-service/target/quarkus-app/ ./

FROM service AS analysis
ENV QUARKUS_HTTP_PORT=8082
EXPOSE 8082
COPY --from=build /source/analysis-service/target/quarkus-app/lib/ lib/
COPY --from=build /source/analysis-service/target/quarkus-app/ ./

FROM service AS gateway
ENV QUARKUS_HTTP_PORT=8080
EXPOSE 8080
COPY --from=build /source/api-gateway/target/quarkus-app/lib/ lib/
COPY --from=build /source/api-gateway/target/quarkus-app/ ./

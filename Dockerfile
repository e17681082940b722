# One image for every app and for the command line; which of them a container runs is its command.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/bin bin
COPY --from=build /app/scripts/prepare.js scripts/
COPY --from=build /app/seeds seeds
# By number, so that a cluster can see that it is not root; it is `node`.
USER 1000:1000
# The apps answer on PORT, by HTTPS where TLS_CERT is set.
HEALTHCHECK --interval=5s --timeout=4s --start-period=30s --retries=6 CMD ["node", "bin/healthy.js"]
ENTRYPOINT ["node", "bin/tautline.js"]
CMD ["--help"]

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
USER node
# The apps answer on PORT; a container that runs a command of `tautline` has none, and no health to check.
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=6 \
  CMD ["node", "-e", "const port = process.env.PORT; if (port) fetch('http://127.0.0.1:' + port + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/tautline.js"]
CMD ["--help"]

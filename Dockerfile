# docker build -t paperboy . && docker run --env-file .env -e PORT=8080 -v paperboy:/app/data -v ./inbox:/app/inbox paperboy
# or, with everything in its place, compose.yaml.
FROM node:24-slim
# What is compiled once is kept: 25 MB less memory, and half the time to start.
ENV NODE_ENV=production NODE_COMPILE_CACHE=/app/data/compiled
WORKDIR /app
COPY package.json package-lock.json ./
# The image is Node 24 already; the optional packages that bring it for other machines go.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/node-linux-* && npm cache clean --force
COPY prompts prompts
COPY src src
RUN mkdir data inbox && chown node:node data inbox
USER node
VOLUME /app/data
# Where /healthz answers; PORT must be set for it.
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8080}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The flags of `npm start`; without npm, so that a stop reaches the bot itself.
ENTRYPOINT ["node", "--max-semi-space-size=8", "--heap-growing-percent=50", "src/main.ts"]
CMD ["start"]

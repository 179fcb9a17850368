-- Runs once, when the volume is empty, after roles.sql: the passwords of the roles, and a database for each who needs one.
\getenv owner_password RODTRAD_OWNER_PASSWORD
\getenv login_password RODTRAD_LOGIN_PASSWORD
\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD
ALTER ROLE rodtrad_owner PASSWORD :'owner_password';
ALTER ROLE rodtrad_login PASSWORD :'login_password';
CREATE DATABASE rodtrad OWNER rodtrad_owner;
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;

-- What an administrator sets up once per database server; migrations run afterwards, as rodtrad_owner, which is no superuser.
-- rodtrad_app holds the rights that row-level security is written for and cannot sign in. rodtrad_login is what the
-- running application signs in as: alone it may do nothing, and it becomes rodtrad_app on every connection.
CREATE ROLE rodtrad_app NOLOGIN;
CREATE ROLE rodtrad_owner LOGIN;
CREATE ROLE rodtrad_login LOGIN NOINHERIT;
GRANT rodtrad_app TO rodtrad_login;

@echo off
rem Starts Selon on Windows. The first start builds it; after a change of its sources run mvnw.cmd package.
rem   JAVA_HOME   the JDK to use, otherwise the java on the PATH; 17 or newer
rem   JAVA_OPTS   more options for java, such as -Xmx8g
setlocal
set "ROOT=%~dp0"
set "APP=%ROOT%cli\target\app"
set "LOG=%ROOT%target\selon-build.log"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

if exist "%APP%\selon.jar" goto start

set "MAJOR="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i /c:" version "') do (
  for /f "tokens=1 delims=.-" %%m in ("%%~v") do set "MAJOR=%%m"
)
if not defined MAJOR (
  >&2 echo selon: no java found; install a JDK 17 or newer, or set JAVA_HOME to one
  exit /b 1
)
if %MAJOR% LSS 17 (
  >&2 echo selon: java is too old; install a JDK 17 or newer, or set JAVA_HOME to one
  exit /b 1
)
if not exist "%ROOT%target" mkdir "%ROOT%target"
>&2 echo selon: building (first use, about a minute)
call "%ROOT%mvnw.cmd" -B -ntp -q -f "%ROOT%pom.xml" "-Dmaven.test.skip=true" "-Dspotless.check.skip=true" "-Dforbiddenapis.skip=true" "-Denforcer.skip=true" package >"%LOG%" 2>&1
if errorlevel 1 (
  >&2 type "%LOG%"
  >&2 echo selon: the build failed; its log is in %LOG%
  exit /b 1
)

:start
"%JAVA%" -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData -Djdk.console=java.base %JAVA_OPTS% -jar "%APP%\selon.jar" %*
exit /b %ERRORLEVEL%

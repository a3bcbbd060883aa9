@echo off
rem Starts Selon on Windows. The first start builds it; after a change of its sources delete
rem cli\target\app\built, and the next start builds it again.
rem
rem   JAVA_HOME   the JDK to use, otherwise the java on the PATH; 17 or newer
rem   JAVA_OPTS   more options for java, such as -Xmx8g
rem
rem No block in brackets holds a path, since a path may hold a bracket.
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
set "APP=%ROOT%cli\target\app"
set "LOG=%ROOT%target\selon-build.log"

rem Which java. Asking for its version takes long, so the answer is kept.
if defined JAVA_HOME goto home
set "JAVA="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto found
>&2 echo selon: no java on the PATH; install a JDK 17 or newer, or set JAVA_HOME to one
exit /b 1

:home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto found
>&2 echo selon: JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe; set it to a JDK 17 or newer
exit /b 1

:found
set "KNOWN="
if exist "%APP%\java" set /p KNOWN=<"%APP%\java"
if exist "%APP%\selon.jar" if exist "%APP%\built" goto built
if exist "%ROOT%pom.xml" goto build
if exist "%APP%\selon.jar" goto built
>&2 echo selon: neither the program nor its sources are in "%ROOT%"
exit /b 1

:built
if "%KNOWN%"=="%JAVA%" goto start
call :check
if errorlevel 1 exit /b 1
goto start

:build
call :check
if errorlevel 1 exit /b 1
if not exist "%ROOT%target" mkdir "%ROOT%target" 2>nul
if not exist "%ROOT%target" goto readonly
set "WHAT=first use, about a minute"
<nul >&2 set /p "=selon: building (%WHAT%) ..."
pushd "%ROOT%"
call "%ROOT%mvnw.cmd" -B -ntp -q "-Dmaven.test.skip=true" "-Dspotless.check.skip=true" "-Dforbiddenapis.skip=true" "-Denforcer.skip=true" -pl cli -am package <nul >"%LOG%" 2>&1
if errorlevel 1 goto failed
popd
call :archive
<nul >"%APP%\java" set /p "=%JAVA%"
type nul >"%APP%\built"
>&2 echo  done
goto start

:readonly
>&2 echo selon: cannot build in "%ROOT%"; make the folder writable
exit /b 1

:failed
popd
>&2 echo  failed
>&2 type "%LOG%"
>&2 echo selon: the build failed; all of its log is in "%LOG%"
exit /b 1

rem Whether java is new enough.
:check
set "VERSION="
for /f "tokens=2,3" %%u in ('^""%JAVA%" -version 2^>^&1^"') do if "%%u"=="version" if not defined VERSION set "VERSION=%%~v"
set "MAJOR="
for /f "delims=.-" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR goto silent
if %MAJOR% GEQ 17 exit /b 0
>&2 echo selon: "%JAVA%" is Java %VERSION%; install a JDK 17 or newer, or set JAVA_HOME to one
exit /b 1
:silent
>&2 echo selon: "%JAVA%" does not tell its version; install a JDK 17 or newer, or set JAVA_HOME to one
exit /b 1

rem Classes kept as the JVM holds them in memory make later starts faster, those of reading and those
rem of searching apart; without them all works too.
:archive
del /q "%APP%\selon.jsa" "%APP%\search.jsa" "%APP%\train.selon*" 2>nul
set "FRENCH="
set "ENGLISH="
for %%f in ("%ROOT%samples\fr\*.txt") do if not defined FRENCH set "FRENCH=%%~f"
for %%f in ("%ROOT%samples\en\*.txt") do if not defined ENGLISH set "ENGLISH=%%~f"
"%JAVA%" -XX:ArchiveClassesAtExit="%APP%\selon.jsa" -Xlog:disable -XX:+UseSerialGC -jar "%APP%\selon.jar" read "%FRENCH%" "%ENGLISH%" <nul >nul 2>&1
"%JAVA%" -jar "%APP%\selon.jar" ingest "%ROOT%samples" -a "%APP%\train.selon" <nul >nul 2>&1
"%JAVA%" -XX:ArchiveClassesAtExit="%APP%\search.jsa" -Xlog:disable -XX:+UseSerialGC -jar "%APP%\selon.jar" search barrage -a "%APP%\train.selon" <nul >nul 2>&1
del /q "%APP%\train.selon*" 2>nul
exit /b 0

:start
set "CLASSES=%APP%\selon.jsa"
for %%c in (search show speakers contacts export status) do if "%~1"=="%%c" set "CLASSES=%APP%\search.jsa"
for %%c in (ingest reanalyse serve) do if "%~1"=="%%c" goto long
if not "%~1"=="read" goto short
for %%a in (%*) do if exist "%%~a\" goto long

:short
rem One article is mostly start-up: the second compiler, which pays off over hundreds, comes in later
rem than java would have it. A java that no longer knows one of these options does without.
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:SharedArchiveFile="%CLASSES%" -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -Djdk.console=java.base %JAVA_OPTS% -jar "%APP%\selon.jar" %*
exit /b %ERRORLEVEL%

rem What takes long does without these classes: code from them is compiled to something slower. The
rem reading room stays, and has its memory to itself.
:long
set "MEMORY="
if "%~1"=="serve" set "MEMORY=-Xmx512m"
"%JAVA%" -XX:+UseSerialGC -XX:-UsePerfData %MEMORY% -Djdk.console=java.base %JAVA_OPTS% -jar "%APP%\selon.jar" %*
exit /b %ERRORLEVEL%

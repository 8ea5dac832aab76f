@echo off
rem Starts ResistLab: the workbench, or with a verb the command line. Options for the Java machine, such as -Xmx8g, can be given in RESISTLAB_JAVA_OPTS.
setlocal
set "java="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java"
if not defined java call :try java
if not defined java (
    echo ResistLab needs Java 25: install a JDK 25 or newer ^(Eclipse Temurin, for example^) or set JAVA_HOME to one. 1>&2
    exit /b 3
)
rem The Vector API is an incubating module of Java: it costs time and a warning at every start, and is not needed where
rem OpenBLAS works.
set "incubator="
if "%RESISTLAB_BLAS%"=="vector" set "incubator=--add-modules jdk.incubator.vector"
set "OPENBLAS_NUM_THREADS=1"
set "options=-Djava.awt.headless=true %incubator% %RESISTLAB_JAVA_OPTS%"
set "configuration=%~dp0configuration"
call :resolve
if "%~1"=="" goto workbench
if "%~1"=="-data" goto workbench
"%java%" "-Djava.util.logging.config.file=%~dp0logging.properties" %options% -Declipse.log.enabled=false -jar "%launcher%" -configuration "%configuration%\headless" ^
    -data @none -nl en -application org.resistlab.cli.application %*
exit /b %ERRORLEVEL%

:workbench
set "memory="
if exist "%APPDATA%\ResistLab\memory" for /f %%m in ('type "%APPDATA%\ResistLab\memory"') do if not "%%m"=="0" set "memory=-Xmx%%mg"
set "data=%*"
if "%~1"=="" set "data=-data @noDefault"
set "restarted="
rem What comes after the workbench stands in its line: an update may have put another file in this one's place.
:again
"%java%" "-Djava.util.logging.config.file=%~dp0logging.properties" -XX:TieredStopAtLevel=1 %options% %memory% %restarted% -jar "%launcher%" -nl en -product org.resistlab.ui.product %data% & if not errorlevel 23 (exit /b) else if errorlevel 24 (exit /b) else goto restart

rem It asks to be started again, after plug-ins were added for example, and has noted in which workspace.
:restart
set "restarted=-Dresistlab.restarted=true"
set "data=-data @noDefault"
call :resolve
goto again

rem The command line runs without the bundles of the workbench; the list is made anew after a plug-in was added or removed.
:resolve
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
fc /b "%configuration%\config.ini" "%configuration%\config.ini.resolved" >nul 2>&1 && exit /b 0
"%java%" "-Djava.util.logging.config.file=%~dp0logging.properties" %options% -Declipse.log.enabled=false -jar "%launcher%" -data @none -nl en ^
    -application org.resistlab.cli.headless "%configuration%\config.ini" "%configuration%\headless\config.ini" ^
    && copy /y "%configuration%\config.ini" "%configuration%\config.ini.resolved" >nul
exit /b 0

rem Takes a Java that is new enough.
:try
set "version="
for /f "tokens=2" %%v in ('^""%~1" --version 2^>nul^"') do if not defined version set "version=%%v"
if not defined version exit /b 0
for /f "delims=.+-" %%v in ("%version%") do set "version=%%v"
if %version% geq 25 set "java=%~1"
exit /b 0

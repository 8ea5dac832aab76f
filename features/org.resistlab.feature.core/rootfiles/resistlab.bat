@echo off
rem Starts ResistLab. Options for the Java machine, such as -Xmx8g, can be given in RESISTLAB_JAVA_OPTS.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --version >nul 2>&1 || (
    echo ResistLab needs Java 25: install a JDK 25 or newer ^(Eclipse Temurin, for example^) or set JAVA_HOME to one. 1>&2
    exit /b 3
)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
rem The Vector API is an incubating module of Java: it costs time and a warning at every start, and is not needed where
rem OpenBLAS works.
set "incubator="
if "%RESISTLAB_BLAS%"=="vector" set "incubator=--add-modules jdk.incubator.vector"
set "OPENBLAS_NUM_THREADS=1"
"%java%" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Declipse.log.enabled=false ^
    %incubator% %RESISTLAB_JAVA_OPTS% -jar "%launcher%" -data @none -nl en -application org.resistlab.cli.application %*
exit /b %ERRORLEVEL%

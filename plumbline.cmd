@echo off
rem Finds a JDK 25 or newer, builds Plumbline on first use, then runs it.
setlocal EnableExtensions EnableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "APP=%HOME_DIR%\desktop-ui\target\app"

set "JDK="
if defined PLUMBLINE_JDK call :try "%PLUMBLINE_JDK%"
if not defined JDK if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if not defined JDK if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined JDK call :try "%%~D"
)
if not defined JDK (
  echo plumbline: a JDK 25 or newer is needed and none was found. Install one, or set PLUMBLINE_JDK to its folder. 1>&2
  exit /b 70
)

if not exist "%APP%\built" (
  where mvn >nul 2>nul
  if errorlevel 1 (
    echo plumbline: Maven is needed to build Plumbline once; install it and run this again. 1>&2
    exit /b 70
  )
  echo plumbline: building, which happens on first use; about a minute, longer while libraries are fetched ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -Papp -DskipTests -Dformat.skip -Dspotless.check.skip=true package > "%TEMP%\plumbline-build.log" 2>&1
  if errorlevel 1 (
    popd
    echo plumbline: the build failed; all of its words are in %TEMP%\plumbline-build.log 1>&2
    exit /b 70
  )
  popd
  type nul > "%APP%\built"
)

"%JDK%\bin\java.exe" --module-path "%APP%\javafx" --add-modules javafx.controls ^
  --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow ^
  -XX:+UseParallelGC -Xmx1536m -Dplumbline.home="%HOME_DIR%" %PLUMBLINE_JVM_OPTIONS% ^
  -cp "%APP%\lib\*;%APP%\opencv" org.plumbline.desktop.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "VERSION=%%~V"
  set "VERSION=!VERSION:"=!"
  if !VERSION! GEQ 25 set "JDK=%~1"
)
exit /b

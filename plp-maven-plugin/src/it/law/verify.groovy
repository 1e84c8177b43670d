def log = new File(basedir, 'build.log').text

assert log.contains('BUILD SUCCESS')
assert new File(basedir, 'target/classes/META-INF/openplp/law/EXV.law').length() > 0

def log = new File(basedir, 'build.log').text

assert log.contains('BUILD SUCCESS')
assert new File(basedir, 'target/classes/META-INF/openplp/law/EXV.law').length() > 0
assert log.contains('[INFO] dossiers/plp-1.yaml: CANNOT_TELL on 2026-11-24')
assert new File(basedir, 'target/plp/plp.txt').getText('UTF-8').contains('with the local rules EXV')

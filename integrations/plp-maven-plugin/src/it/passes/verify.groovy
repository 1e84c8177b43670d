def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] dossiers/plp-1.yaml: CANNOT_TELL on 2026-11-24')
assert log.contains('BUILD SUCCESS')
assert !log.contains('[ERROR]')
assert new File(basedir, 'target/plp/plp.txt').getText('UTF-8').startsWith('plp-1, on 24 November 2026\n')

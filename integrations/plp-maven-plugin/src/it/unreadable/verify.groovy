def log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] dossiers/plp-2.yaml:3:1: memberschips: ')
assert log.contains('[ERROR] dossiers/plp-1.yaml:5:5: B-P2:m-2: ')
assert log.contains('a dossier cannot be read or is invalid')

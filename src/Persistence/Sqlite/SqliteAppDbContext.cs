namespace Eenlijn.Persistence.Sqlite;

using Microsoft.EntityFrameworkCore;

public sealed class SqliteAppDbContext(DbContextOptions<SqliteAppDbContext> options) : AppDbContext(options);

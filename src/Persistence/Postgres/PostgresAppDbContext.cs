namespace Eenlijn.Persistence.Postgres;

using Microsoft.EntityFrameworkCore;

public sealed class PostgresAppDbContext(DbContextOptions<PostgresAppDbContext> options) : AppDbContext(options);
